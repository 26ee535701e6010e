() => {
  const form = document.querySelector("form.connect-form");
  if (!form) {
    return null;
  }
  const fields = [...form.querySelectorAll("[data-key]")].map((box) => {
    const inputs = [...box.querySelectorAll("input, select, textarea")];
    const [input] = inputs;
    const options = input.matches("select") ? [...input.options].map((option) => option.value).filter(Boolean)
      : input.type === "radio" ? inputs.map((choice) => choice.value) : [];
    return {
      key: box.dataset.key,
      label: box.dataset.label,
      isRequired: box.dataset.required !== undefined,
      isSecret: box.querySelector(".field-reveal") !== null,
      isVisible: !box.hidden,
      format: box.dataset.format ?? null,
      pattern: box.dataset.shape ?? null,
      placeholder: input.placeholder || null,
      prefix: box.dataset.prefix ?? "",
      suffix: box.dataset.suffix ?? "",
      options,
    };
  });
  const copied = [...form.querySelectorAll(".field:not([data-key])")].map((box) => box.dataset.label);
  const { mode, endpoint } = form.dataset;
  return JSON.stringify({ mode, endpoint: endpoint ?? null, signsIn: form.hasAttribute("data-signs-in"), fields, copied });
}
