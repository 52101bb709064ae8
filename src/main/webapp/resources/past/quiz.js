// Saves each answer of an open attempt as it is given, and says so beside it.
import {send} from "./past.js";

const items = document.getElementById("items");
if (items) {
  const words = items.dataset;
  const open = new Set();

  const values = (item) => {
    const fields = [...item.querySelectorAll("[name^='a.']")];
    return fields.filter((field) => !["radio", "checkbox"].includes(field.type) || field.checked).map((field) => field.value);
  };
  const complete = (item) => {
    const given = values(item);
    return given.length > 0 && given.every((value) => value !== "")
      && (item.dataset.kind !== "order" || new Set(given).size === given.length);
  };
  const say = (item, text, kind) => {
    const status = item.querySelector(".saved");
    status.textContent = text;
    status.dataset.kind = kind;
  };
  const mark = (item, answered) => {
    const link = document.querySelector(`.places a[data-place="${item.dataset.place}"]`);
    link.classList.toggle("answered", answered);
    link.querySelector(".place-state").textContent = answered ? words.answered : words.open;
  };

  const save = async (item) => {
    if (item.dataset.busy) {
      item.dataset.again = "yes";
      return;
    }
    item.dataset.busy = "yes";
    open.add(item);
    say(item, words.saving, "saving");
    const answered = complete(item);
    const reply = await send("PUT", words.path, {attempt: Number(words.attempt), item: item.dataset.item, values: values(item)});
    delete item.dataset.busy;
    if (reply.ok) {
      open.delete(item);
      say(item, words.saved, "saved");
      mark(item, answered);
    } else if (reply.status === 401) {
      say(item, words.signedOut, "lost");
    } else if (reply.status === 0 || reply.status >= 500) {
      say(item, words.lost, "lost");
      setTimeout(() => save(item), 4000);
    } else {
      say(item, (reply.body && reply.body.message) || words.lost, "lost");
    }
    if (item.dataset.again) {
      delete item.dataset.again;
      save(item);
    }
  };

  for (const item of items.querySelectorAll("fieldset.item")) {
    let timer = null;
    item.addEventListener("change", () => {
      clearTimeout(timer);
      save(item);
    });
    item.addEventListener("input", (event) => {
      if (event.target.type === "text") {
        clearTimeout(timer);
        timer = setTimeout(() => save(item), 700);
      }
    });
  }
  // with scripts every answer is saved already; the button is for pages without them
  document.getElementById("save").hidden = true;
  // what is still on its way holds the page back
  window.addEventListener("beforeunload", (event) => {
    if (open.size > 0) event.preventDefault();
  });
  document.getElementById("answers").addEventListener("submit", () => open.clear());
  document.getElementById("open-items").hidden = true;
}
