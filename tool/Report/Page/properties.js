// The history of each property, oldest event first.
function showProperties(target) {
  fill(byId("property-table"),
    element("caption", null, `Releases are those of ${target.train}`),
    header("Property", "History", `Adopted by ${target.consumer ?? "consumers"}`),
    element("tbody", null, ...target.properties.map(property => element("tr", null,
      element("th", { scope: "row" }, property.name),
      element("td", null, ...historyOf(target, property).map(event => element("div", null, event))),
      cell(property.adopted, "none", "")))));
}

function historyOf(target, property) {
  const when = index => target.release(index);
  const announced = property.deprecations.map(deprecation =>
    `${when(deprecation.announced) ?? "in a release that is not on the train"}: deprecates ${deprecation.feature}`
    + (deprecation.replacement === null ? "" : ` (use ${deprecation.replacement})`)
    + `; may flip from ${when(deprecation.earliest) ?? "a release that is not yet on the train"} on, and the old use ${deprecation.refused ? "is refused" : "still starts"} after the flip`);
  return [
    property.introduced === -1 ? "not yet reported"
      : property.introduced === -2 ? "reported; since when is not known"
      : property.introduced === 0 ? `${when(0)} or before: reported` : `${when(property.introduced)}: first reported`,
    ...announced,
    ...property.changes.map(change => `${change.machine}: ${change.before ?? "none"} → ${change.after ?? "none"}`),
  ];
}
