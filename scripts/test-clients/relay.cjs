// Stands where the suite of functions-js has a container that serves one function. What is asked for
// here, serve-functions.ts opens.

const DOORS = "http://127.0.0.1:54321/doors";

exports.runRelay = async (slug, jwtSecret) => {
  const response = await fetch(DOORS, {
    method: "POST",
    body: JSON.stringify({ slug, jwtSecret }),
  });
  if (!response.ok) throw new Error(`${slug} is not served: ${await response.text()}`);
  const { port } = await response.json();
  return {
    container: { getMappedPort: () => port },
    stop: () => fetch(`${DOORS}/${port}`, { method: "DELETE" }),
  };
};
