// The kind of change proposes which cohorts move; what a person ticked themselves stays.
const touched = new Set();
const boxes = [...document.querySelectorAll("input[name=cohort]")];
for (const box of boxes) box.addEventListener("change", () => touched.add(box));
for (const kind of document.querySelectorAll("input[name=kind]")) {
  kind.addEventListener("change", () => {
    for (const box of boxes) if (!touched.has(box)) box.checked = kind.dataset.moves === "true";
  });
}
