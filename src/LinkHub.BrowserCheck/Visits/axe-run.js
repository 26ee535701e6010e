async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
  return JSON.stringify(violations.map(({ id, help, nodes }) => ({ id, help, place: String(nodes[0]?.target) })));
}
