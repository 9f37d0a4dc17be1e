// The history of each property in words.
function showProperties(target) {
  const when = index => target.release(index) ?? null;
  const list = texts => texts.length === 0 ? cell(null) : element("td", null, ...texts.map(text => element("div", null, text)));
  fill(byId("property-table"),
    element("caption", null, `Releases are those of ${target.train}`),
    header("Property", "First reported", "Announced", "May flip from", "Deprecates", "Changes", `Adopted by ${target.consumer ?? "consumers"}`),
    element("tbody", null, ...target.properties.map(property => element("tr", null,
      element("th", { scope: "row" }, property.name),
      cell(property.introduced === 0 ? `${when(0)} or before` : when(property.introduced), "not yet", ""),
      list(property.deprecations.map(d => when(d.announced) ?? "unknown")),
      list(property.deprecations.map(d => when(d.earliest) ?? "not on the train")),
      list(property.deprecations.map(d => `${d.feature}${d.replacement === null ? "" : ` (use ${d.replacement})`}: ${d.refused ? "refused" : "still starts"} after the flip`)),
      list(property.changes.map(c => `${c.machine}: ${c.before ?? "none"} → ${c.after ?? "none"}`)),
      cell(property.adopted, "none", "")))));
}
