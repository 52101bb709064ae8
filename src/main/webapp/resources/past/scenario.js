// Keys, kept reasons and spoken consequences of a case. Everything works without it.
import {autosave} from "./past.js";

const typing = (target) => target.matches("input[type=text], textarea, select, [contenteditable]");

const decision = document.getElementById("decision");
if (decision) {
  const options = [...decision.querySelectorAll("input[name=option]")];
  const reason = document.getElementById("reason");
  const key = reason.dataset.key;
  // a reason that was being typed survives a reload or a lost sign-in
  if (!reason.value) reason.value = sessionStorage.getItem(key) || "";
  reason.addEventListener("input", () => sessionStorage.setItem(key, reason.value));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const option = options[Number(event.key) - 1];
    if (option) {
      option.checked = true;
      option.focus({preventScroll: true});
      option.closest("label").scrollIntoView({block: "nearest"});
      event.preventDefault();
    } else if (event.key === "Enter" && !event.target.closest("a, button, input[type=submit]")) {
      event.preventDefault();
      document.getElementById("decide").click();
    }
  });
}

const consequence = document.getElementById("consequence");
if (consequence) {
  const live = document.getElementById("live");
  consequence.focus({preventScroll: true});
  consequence.scrollIntoView({block: "nearest"});
  setTimeout(() => {
    live.textContent = `${consequence.dataset.live} ${consequence.innerText}`;
  }, 300);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.target.closest("a, button, summary")) {
      document.getElementById("continue").click();
    }
  });
}

const debrief = document.getElementById("debrief");
if (debrief) {
  for (const field of debrief.querySelectorAll("textarea")) {
    autosave({
      fields: [field],
      path: debrief.dataset.path,
      source: () => ({play: Number(debrief.dataset.play), question: Number(field.dataset.question), answer: field.value}),
      status: field.parentElement.querySelector(".saved"),
    });
  }
  document.getElementById("save-debrief").hidden = true;
}
