/** Makes a link to finished portraits from the command line. */
import { runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { connect, signIn, withProject } from "../generate/connect.ts";
import { parseArguments, USAGE } from "./arguments.ts";

runCommand(async ({ args, print }) => {
  if (args.length === 0 || args.includes("--help")) {
    print(USAGE);
    return args.length === 0 ? BAD_INPUT : 0;
  }
  const request = parseArguments(args);
  return await withProject(request, print, async (project) => {
    const client = connect(project);
    const { email } = await signIn(client, request.account);
    try {
      const { data: token, error } = await client.rpc("create_share", {
        id: crypto.randomUUID(),
        photo_ids: request.photoIds,
        days: request.days,
      });
      if (error) {
        throw new Failure(
          error.message === "photo_not_found"
            ? `${email} has not all of these as finished portraits.`
            : `The link was not made: ${error.details || error.message}`,
          BAD_INPUT,
        );
      }
      print(`${request.site ?? project.url}/s/${token}`);
      return 0;
    } finally {
      client.auth.stopAutoRefresh();
    }
  });
});
