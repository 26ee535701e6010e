// A form beside its guide has no page around it. In a frame it is not shown: only the form for frames knows which
// pages may frame it.
const line = () => false;

if (framed) {
  form.hidden = true;
  refused.textContent = say("outside");
  refused.hidden = false;
}
