// Copies a table, or saves it as CSV, as it is shown: filtered and sorted.
function shownRows(table) {
  return [...table.rows].filter(row => !row.hidden).map(row => [...row.cells].filter(cell => !cell.classList.contains("action")).map(cell => cell.textContent));
}

function csvOf(table) {
  const quoted = text => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
  return shownRows(table).map(row => row.map(quoted).join(",") + "\r\n").join("");
}

async function copyTable(table, status) {
  const text = shownRows(table).map(row => row.map(value => value.replace(/[\t\r\n]/g, " ")).join("\t")).join("\n");
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied ${counted(shownRows(table).length - 1, "row", "rows")}.`;
  } catch {
    status.textContent = "The browser does not allow this page to copy; use CSV instead.";
  }
}

function saveTable(table, status) {
  const link = element("a", { href: URL.createObjectURL(new Blob([csvOf(table)], { type: "text/csv" })), download: `${table.id}.csv` });
  link.click();
  URL.revokeObjectURL(link.href);
  status.textContent = `Saved as ${table.id}.csv.`;
}

function offerCopies() {
  for (const place of document.querySelectorAll("[data-copy]")) {
    const table = byId(place.dataset.copy);
    const status = element("span", { role: "status" });
    fill(place, button("Copy", () => copyTable(table, status)), " ", button("CSV", () => saveTable(table, status)), " ", status);
  }
}
