// Sends a zip and says what came of it. A file that is too large is not sent at all.
const form = document.getElementById("import-form");
const outcome = document.getElementById("outcome");
const sending = document.getElementById("sending");

function say(kind, message, lines = []) {
  const box = document.createElement("div");
  box.className = "box box-" + kind;
  const text = document.createElement("p");
  text.textContent = message;
  box.append(text);
  if (lines.length) {
    const list = document.createElement("ul");
    for (const line of lines) {
      const item = document.createElement("li");
      item.textContent = line;
      list.append(item);
    }
    box.append(list);
  }
  outcome.replaceChildren(box);
  return box;
}

if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const file = document.getElementById("file").files[0];
    if (!file) return say("amber", form.dataset.choose);
    if (file.size > Number(form.dataset.most)) {
      return say("brick", form.dataset.tooLarge.replace("{0}", Math.ceil(file.size / 1048576)));
    }
    say("sky", form.dataset.working);
    sending.hidden = false;
    const request = new XMLHttpRequest();
    const query = "?whole=" + document.getElementById("whole").checked + "&replace=" + document.getElementById("replace").checked;
    request.open("POST", form.dataset.to + query);
    request.setRequestHeader("Content-Type", "application/zip");
    request.upload.addEventListener("progress", (e) => (sending.value = e.lengthComputable ? (100 * e.loaded) / e.total : 0));
    request.addEventListener("loadend", () => {
      sending.hidden = true;
      let answer = null;
      try {
        answer = JSON.parse(request.responseText);
      } catch (error) {
        answer = null;
      }
      if (request.status === 401) return say("brick", form.dataset.signedOut);
      if (!answer || !answer.message) return say("brick", form.dataset.lost);
      if (request.status !== 200) return say("brick", answer.message, [...(answer.refusals || []), ...(answer.overwrites || [])]);
      const box = say("sage", answer.message);
      const link = document.createElement("a");
      link.href = outcome.dataset.draft;
      link.textContent = outcome.dataset.compare;
      box.append(link);
    });
    request.send(file);
  });
}
