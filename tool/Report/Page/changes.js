// What a release gives differently from the release before it to machine types that had shipped.
function showLateChanges(target) {
  const value = (change, text) => text === null ? cell(null, change.driver === null ? "none" : "the driver's default") : cell(text);
  fill(byId("change-table"),
    element("caption", null, `Each release of ${target.train} compared with the one before it, ${target.target}`),
    header("Release", "Machine types", "What", "Before", "From this release on"),
    element("tbody", null, ...target.lateChanges.map(change => element("tr", null,
      element("th", { scope: "row" }, target.release(change.release)),
      element("td", null, ...change.machines.map(name => element("div", null, name))),
      cell(change.what), value(change, change.before), value(change, change.after)))));
  byId("changes-none").hidden = target.lateChanges.length > 0;
}
