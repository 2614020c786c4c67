import { connect, createServer } from "node:net";

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.once("timeout", () => settle(false));
  });

/**
 * Can a server of ours be the one that http://localhost:port reaches? Both loopback addresses are asked, since a
 * browser may try either first.
 */
export async function portIsFree(port, host) {
  if (!(await canListen(port, host))) return false;
  return !(await answers(port, "127.0.0.1")) && !(await answers(port, "::1"));
}

/** A port on the loopback interface that nobody uses at this moment. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
