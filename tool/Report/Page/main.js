// Fills in the page, and updates it when the user types, selects something or follows a link.
const page = readPage();
page.targets.forEach((target, i) => { target.isFirst = i === 0; });

(() => {
  const { targets } = page;
  let target = targets[0];
  let rows = new Map();

  function show() {
    for (const drawing of document.querySelectorAll("[data-target]")) drawing.hidden = drawing.dataset.target !== target.target;
    byId("target").value = String(targets.indexOf(target));
    showOverview(target);
    showProperties(target);
    rows = showMachines(target);
    narrow(target, rows);
    offerSides(targets, target);
    compare();
    showLateChanges(target);
    byId("summary").textContent = `${target.train} ${target.releases[0]} to ${target.releases[target.releases.length - 1]}, ${target.target}: `
      + `${counted(target.machines.length, "machine type", "machine types")} of ${counted(target.families.length, "family", "families")}; tables as of ${target.train} ${target.releases[target.asOf]}`;
  }

  function choose(chosen) {
    target = chosen;
    clearFilters();
    show();
  }

  function follow() {
    byId("not-found").textContent = "";
    if (location.hash.length < 2 || isSection(location.hash)) return;
    const machine = findMachine(targets, target, location.hash);
    if (machine === null) {
      byId("not-found").textContent = "No machine type matches this link.";
      return;
    }

    if (machine.target !== target) choose(machine.target);
    showMachine(machine);
    byId("machine").scrollIntoView();
    byId("machine-heading").focus({ preventScroll: true });
  }

  options(byId("target"), targets.map((entry, i) => [String(i), entry.target]), "0");
  byId("target-choice").hidden = targets.length < 2;
  byId("target").addEventListener("change", () => choose(targets[Number(byId("target").value)]));
  byId("property").addEventListener("change", () => showValues(target));
  byId("filter").addEventListener("input", () => { byId("cleared").textContent = ""; narrow(target, rows); });
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("filter").addEventListener("reset", () => setTimeout(() => { showValues(target); narrow(target, rows); }));
  for (const side of sides) {
    byId(side + "-target").addEventListener("change", event => {
      const chosen = targets[Number(event.target.value)];
      chooseSide(targets, side, chosen.order[0], chosen.asOf);
    });
  }
  byId("sides").addEventListener("input", () => compare());
  byId("sides").addEventListener("change", () => compare());
  byId("sides").addEventListener("submit", event => event.preventDefault());
  byId("machine-release").addEventListener("change", showMachineTables);
  byId("machine-compare").addEventListener("click", () => compareFrom(shownMachine));
  addEventListener("hashchange", follow);
  offerCopies();
  explainTimelines();
  show();
  follow();
})();
