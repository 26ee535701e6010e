using LinkHub.DocGen.Commands;

var terminal = Terminal.OfProcess();
return DocGenCommands.Run(args, terminal);
