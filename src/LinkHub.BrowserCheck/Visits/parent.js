const asked = new URLSearchParams(location.search);
window.heard = [];
window.received = null;
ConnectHub.open({
  url: asked.get("hub"),
  provider: asked.get("provider"),
  method: asked.get("method"),
  container: document.getElementById("place"),
  title: "Connect an account",
  sessionToken: "sample-session",
  account: { id: "account-1", name: "Sample account", user: "sample@example.com" },
  onReady: () => heard.push("ready"),
  onSuccess: () => heard.push("success"),
  onError: ({ code }) => heard.push(`error ${code}`),
  onSubmit: (request) => {
    window.received = JSON.stringify(request);
    return { account: { id: "account-1", name: "Sample account" } };
  },
});
