using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text.Reports;

return GuideCheckCommands.Run(args, Terminal.OfProcess());
