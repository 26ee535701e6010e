using LinkHub.BrowserCheck.Commands;
using LinkHub.Guides.Text.Reports;

return BrowserCheckCommands.Run(args, Terminal.OfProcess());
