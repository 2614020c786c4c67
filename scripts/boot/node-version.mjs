// Imported before anything else, and written so that a Node far too old can still read it and say what is wrong.
var wanted = [20, 19];
var parts = process.versions.node.split(".").map(Number);

if (parts[0] < wanted[0] || (parts[0] === wanted[0] && parts[1] < wanted[1])) {
  console.error(
    "Gainsay needs Node " +
      wanted.join(".") +
      " or newer and this is Node " +
      process.versions.node +
      ": install a newer one from https://nodejs.org and try again.",
  );
  process.exit(1);
}
