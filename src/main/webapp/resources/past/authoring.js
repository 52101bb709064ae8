// The editor of the draft: keeps the text as it is typed, and asks what is wrong with it and how it looks.
import {autosave, send} from "./past.js";

const text = document.getElementById("text");
const root = text.dataset.root || "";
const path = text.dataset.path;
const seen = document.getElementById("seen");
const findings = document.getElementById("findings");
const preview = document.getElementById("preview");
const picture = document.getElementById("picture");
const overtaken = document.getElementById("overtaken");
const position = document.getElementById("position");

const saving = autosave({
  fields: [text],
  path: root + "/api/authoring/draft",
  status: document.getElementById("saved"),
  source: () => ({path, seen: seen.value, text: text.value}),
  answered: (answer) => {
    overtaken.hidden = answer.status !== 409;
    if (answer.ok) {
      seen.value = answer.body.digest;
    } else if (answer.status === 409) {
      document.getElementById("overtaken-text").textContent = answer.body.message;
      overtaken.dataset.digest = answer.body.digest;
    }
  },
});

document.getElementById("mine").addEventListener("click", () => {
  seen.value = overtaken.dataset.digest;
  saving.now();
  text.focus();
});

text.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    saving.now();
  }
});

/** Places of a finding in the text, as offsets. */
function offset(line, column) {
  let at = 0;
  for (let i = 1; i < line; i++) {
    const end = text.value.indexOf("\n", at);
    if (end < 0) break;
    at = end + 1;
  }
  return Math.min(at + column - 1, text.value.length);
}

findings.addEventListener("click", (event) => {
  const finding = event.target.closest("[data-line]");
  if (!finding) return;
  const at = offset(Number(finding.dataset.line), Number(finding.dataset.column));
  const end = text.value.indexOf("\n", at);
  text.focus();
  text.setSelectionRange(at, end < 0 ? text.value.length : end);
  const lineHeight = parseFloat(getComputedStyle(text).lineHeight);
  text.scrollTop = Math.max(0, (Number(finding.dataset.line) - 4) * lineHeight);
  where();
});

function where() {
  const before = text.value.slice(0, text.selectionStart).split("\n");
  position.textContent = text.dataset.position.replace("{0}", before.length).replace("{1}", before[before.length - 1].length + 1);
}
for (const kind of ["keyup", "click", "focus"]) text.addEventListener(kind, where);

function finding(problem) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "finding finding-" + problem.kind;
  button.dataset.line = problem.line;
  button.dataset.column = problem.column;
  const chip = document.createElement("span");
  chip.className = "chip chip-" + (problem.kind === "error" ? "brick" : "amber");
  chip.textContent = problem.severity + " · " + text.dataset.at.replace("{0}", problem.line);
  const message = document.createElement("span");
  message.textContent = problem.message;
  button.append(chip, " ", message);
  const item = document.createElement("li");
  item.append(button);
  return item;
}

let asked = 0;
async function check() {
  const mine = ++asked;
  const answer = await send("POST", root + "/api/authoring/check", {path, text: text.value});
  if (mine !== asked || !answer.ok) return;
  findings.replaceChildren(...answer.body.problems.map(finding));
  const counts = document.getElementById("counts");
  if (counts.textContent !== answer.body.counts) counts.textContent = answer.body.counts;
  document.getElementById("stale").hidden = Boolean(answer.body.html);
  if (answer.body.html) {
    preview.innerHTML = answer.body.html; // made from sanitised parts on the server
    picture.innerHTML = answer.body.picture;
    picture.hidden = !answer.body.picture;
    document.getElementById("doc-title").textContent = answer.body.title;
    document.getElementById("doc-facts").textContent = answer.body.facts;
  }
}
let timer = null;
text.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(check, 500);
});
