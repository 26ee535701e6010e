using LinkHub.DocGen.Commands;
using LinkHub.Guides.Text.Reports;

var terminal = Terminal.OfProcess();
return DocGenCommands.Run(args, terminal);
