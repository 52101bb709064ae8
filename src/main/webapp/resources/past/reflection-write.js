// Writing a reflection: shows the question in full, and keeps a draft of a new one while one types.
import {autosave} from "./past.js";

const prompt = document.getElementById("prompt");
const text = document.getElementById("text");
const asked = document.getElementById("asked");
const status = document.getElementById("saved");

const show = () => (asked.textContent = prompt.selectedOptions[0]?.textContent || "");
prompt.addEventListener("change", show);
show();

if (status.dataset.new === "true") {
  const draft = autosave({
    fields: [prompt, text],
    path: status.dataset.path,
    status,
    source: () => ({prompt: prompt.value, text: text.value}),
  });
  // a draft kept after the reflection would come back as a second one
  document.getElementById("write").addEventListener("submit", draft.stop);
}
