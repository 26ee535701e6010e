// A form beside its guide has nobody to talk to, and is not shown in a frame: the one for frames knows who may.
const line = () => false;

if (framed) {
  form.hidden = true;
  refused.textContent = say("outside");
  refused.hidden = false;
}
