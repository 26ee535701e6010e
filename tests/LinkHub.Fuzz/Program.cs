using LinkHub.Fuzz.Runs;
using LinkHub.Guides.Text.Reports;

return FuzzCommand.Run(args, Terminal.OfProcess());
