// Small behaviours that every page shares. No page needs them to work; they make typing safe and keys quick.

/** Fields with data-zone take the browser's time zone. */
for (const field of document.querySelectorAll("[data-zone]")) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

/** A form is sent once, however often its button is pressed. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 4000);
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((f) => delete f.dataset.sent));

/** Sends JSON to the application; answers {ok, status, body}. A lost network or sign-in is an answer, not an exception. */
export async function send(method, path, body) {
  try {
    const response = await fetch(path, {
      method,
      headers: {"Content-Type": "application/json", Accept: "application/json"},
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "same-origin",
    });
    const text = await response.text();
    const json = (response.headers.get("Content-Type") || "").includes("json"); // an error page is not an answer
    return {ok: response.ok, status: response.status, body: text && json ? JSON.parse(text) : null};
  } catch (error) {
    return {ok: false, status: 0, body: null};
  }
}

/**
 * Saves what is typed, as it is typed, and says so. `source()` gives the body, `path` takes it by PUT; `status` is the
 * element that speaks. Words come from data attributes of `status`: data-saving, data-saved, data-lost, data-signed-out.
 * `stop()` forgets what would be saved in a moment, because the whole form is on its way.
 */
export function autosave({fields, path, source, status, method = "PUT", delay = 700, answered}) {
  let timer = null;
  let savedAt = 0;
  let busy = false;
  let again = false;
  const say = (text, kind) => {
    status.textContent = text;
    status.dataset.kind = kind;
  };
  const save = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    say(status.dataset.saving || "", "saving");
    const answer = await send(method, path, source());
    busy = false;
    if (answer.ok) {
      savedAt = Date.now();
      say(status.dataset.saved, "saved");
    } else if (answer.status === 401) {
      say(status.dataset.signedOut, "lost");
    } else {
      say((answer.body && answer.body.message) || status.dataset.lost, "lost");
      if (answer.status === 0) timer = setTimeout(save, 5000);
    }
    if (answered) answered(answer);
    if (again) {
      again = false;
      save();
    }
  };
  setInterval(() => {
    if (savedAt && status.dataset.kind === "saved" && status.dataset.savedAgo) {
      const seconds = Math.round((Date.now() - savedAt) / 1000);
      if (seconds >= 4 && seconds % 4 === 0) status.textContent = status.dataset.savedAgo.replace("{0}", seconds);
    }
  }, 1000);
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    });
  }
  const stop = () => {
    clearTimeout(timer);
    again = false;
  };
  return {now: save, stop};
}
