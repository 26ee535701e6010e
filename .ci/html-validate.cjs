// All that html-validate recommends, but for what is no error.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Razor and the writer of bodies close void elements each in a way of its own; browsers read both alike.
    "void-style": "off",
    "no-trailing-whitespace": "off",

    // Safari forgets that a list is one where its style takes the marks away; the role reminds it.
    "no-redundant-role": "off",
    "prefer-native-element": "off",

    // The fieldset around a whole form closes it until the session is known; it is no group that needs a name.
    "wcag/h71": "off",
  },
};
