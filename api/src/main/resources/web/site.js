// Everything for reading works without this.
document.body.classList.add("js-enabled");

// What somebody writes is kept in this browser until the service has it, so that an ended session loses nothing.
function keepWhatIsWritten(form) {
  const key = "kept:" + form.dataset.keep;
  const fields = () => [...form.elements].filter((f) => f.name && !["file", "hidden", "submit"].includes(f.type));
  const kept = JSON.parse(sessionStorage.getItem(key) || "null");
  if (kept) {
    fields().forEach((f, i) => {
      if (f.type === "checkbox" || f.type === "radio") f.checked = kept[i] === true;
      else if (typeof kept[i] === "string" && !f.value) f.value = kept[i];
    });
  }
  form.addEventListener("input", () => {
    const values = fields().map((f) => (f.type === "checkbox" || f.type === "radio" ? f.checked : f.value));
    sessionStorage.setItem(key, JSON.stringify(values));
  });
}

// A page without the form that follows a sent one says that the service has it.
function forgetWhatWasSent() {
  const sent = sessionStorage.getItem("sent");
  sessionStorage.removeItem("sent");
  if (sent && document.body.dataset.person && !document.querySelector(`[data-keep="${CSS.escape(sent)}"]`)) {
    sessionStorage.removeItem("kept:" + sent);
  }
}

function showProgress(file) {
  const events = new EventSource(file.dataset.progress);
  events.onmessage = (message) => {
    const { status, progress } = JSON.parse(message.data);
    file.querySelector("progress").value = progress * 100;
    if (status === "ready" || status === "failed") {
      events.close();
      delete file.dataset.progress;
      file.querySelector(".file__state").textContent = status === "ready" ? "Read" : "Could not be read";
      if (!document.querySelector("[data-progress]")) location.reload();
    }
  };
  events.onerror = () => events.close();
}

let typing;
function suggest(input) {
  const list = document.createElement("datalist");
  list.id = input.id + "-suggestions";
  input.after(list);
  input.setAttribute("list", list.id);
  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => fill(list, input.value.trim()), 200);
  });
}

async function fill(list, typed) {
  if (typed.length < 2 || typed.length > 100) return;
  const answer = await fetch("/api/v1/findings/suggestions?q=" + encodeURIComponent(typed));
  if (!answer.ok) return;
  const { items } = await answer.json();
  list.replaceChildren(...items.map((item) => new Option(item.text, item.text)));
}

// Before a session ends: a word, and a way to go on that loses nothing.
function warnBeforeSessionEnds(minutes) {
  setTimeout(() => {
    const warning = document.getElementById("session-warning");
    warning.hidden = false;
    warning.querySelector("button").onclick = async () => {
      const answer = await fetch("/session");
      if (!answer.ok) return;
      warning.hidden = true;
      warnBeforeSessionEnds(minutes);
    };
  }, (minutes - 5) * 60000);
}

// The passage is in sight in its section.
function showMarked(section) {
  const mark = section.querySelector("mark");
  if (mark) section.scrollTop = mark.offsetTop - section.offsetTop - 60;
}

forgetWhatWasSent();
document.querySelectorAll(".bench__text").forEach(showMarked);
document.querySelectorAll("form[data-keep]").forEach((form) => {
  keepWhatIsWritten(form);
  form.addEventListener("submit", () => sessionStorage.setItem("sent", form.dataset.keep));
});
document.querySelectorAll("[data-progress]").forEach(showProgress);
document.querySelectorAll("[data-suggest]").forEach(suggest);
if (document.body.dataset.person) warnBeforeSessionEnds(Number(document.body.dataset.session));

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
  const frontend = await import("/assets/frontend.js");
  frontend.initAll();
}
