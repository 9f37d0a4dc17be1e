// Links to machine types: #pc-q35-9.0 in the first target, #aarch64/virt-9.0 in the others. #q35-9.0 works too.
function linkTo(machine) {
  return element("a", { href: hashOf(machine) }, machine.name);
}

function hashOf(machine) {
  const name = encodeURIComponent(wellFormed(machine.name));
  return "#" + (machine.target.isFirst ? name : `${encodeURIComponent(wellFormed(machine.target.target))}/${name}`);
}

// Half a surrogate pair cannot be encoded.
function wellFormed(text) {
  return text.isWellFormed?.() === false ? text.toWellFormed() : text;
}

function findMachine(targets, current, hash) {
  let decoded;
  try {
    decoded = hash.slice(1).split("/").map(decodeURIComponent);
  } catch {
    return null; // not a link of this page
  }
  const name = decoded.at(-1);
  const candidates = decoded.length === 2 ? targets.filter(target => wellFormed(target.target) === decoded[0]) : [targets[0], current, ...targets];
  const find = fits => candidates.flatMap(target => target.machines).find(fits) ?? null;
  return name === "" ? null
    : find(machine => wellFormed(machine.name) === name) ?? find(machine => machine.alias === name) ?? find(machine => machine.name.endsWith("-" + name));
}

function isSection(hash) {
  return [...document.querySelectorAll("main section")].some(section => "#" + section.id === hash);
}
