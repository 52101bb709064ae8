// The form of an hour entry: shows what the chosen category asks for, and keeps a draft of a new entry while one types.
import {autosave} from "./past.js";

const form = document.getElementById("log");
const category = document.getElementById("category");
const note = document.getElementById("category-note");
const status = document.getElementById("saved");

const show = () => {
  const chosen = category.selectedOptions[0];
  const needs = (chosen?.dataset.needs || "").split(" ");
  note.textContent = chosen?.dataset.note || "";
  for (const part of form.querySelectorAll("[data-need]")) {
    part.hidden = !needs.includes(part.dataset.need);
    for (const field of part.querySelectorAll("input, select")) field.disabled = part.hidden;
  }
};
category.addEventListener("change", show);
show();

if (status.dataset.new === "true") {
  const kept = ["category", "day", "start", "minutes", "contract", "modality", "state", "role", "legalBasis", "prescriber",
    "secondPerson", "groupSize", "release", "learningPoint"];
  const draft = autosave({
    fields: form.querySelectorAll("input, select, textarea"),
    path: status.dataset.path,
    status,
    source: () => {
      const data = new FormData(form);
      return Object.fromEntries(kept.filter((name) => data.get(name)).map((name) => [name, data.get(name)]));
    },
  });
  // a draft kept after the entry would come back as a second one
  form.addEventListener("submit", draft.stop);
}
