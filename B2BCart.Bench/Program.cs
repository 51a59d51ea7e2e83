using B2BCart.Bench;
using B2BCart.Bench.Bar;
using B2BCart.Bench.Circuits;
using B2BCart.Bench.Crash;
using B2BCart.Bench.Disk;
using B2BCart.Bench.Figures;
using B2BCart.Bench.Hostile;
using B2BCart.Bench.Yardsticks;

return args switch
{
    ["replay", var catalog, var baskets, .. var rest] => await Replay.RunAsync(catalog, baskets, kills: Options.Number(rest, "--kills", 1)),
    ["crash", .. var rest] => await CrashRun.RunAsync(new(Options.Number(rest, "--kills", 30), Options.Number(rest, "--seed", Environment.TickCount), Options.Text(rest, "--fault") is "acknowledge-early")),
    ["disk", .. var rest] => await DiskRun.RunAsync(rest),
    ["circuits", .. var rest] => await CircuitsRun.RunAsync(Options.Number(rest, "--count", 300), Options.Number(rest, "--edits", 20)),
    ["figures", .. var rest] => await FiguresRun.RunAsync(rest),
    ["bar", .. var rest] => await BarRun.RunAsync(rest),
    ["hostile", .. var rest] => await HostileRun.RunAsync(rest.FirstOrDefault()),
    ["hostile-server", .. var rest] => await HostileServer.RunAsync(rest),
    ["faulty-server", .. var rest] => await FaultyServer.RunAsync(rest),
    ["yardstick-server", .. var rest] => await YardstickServer.RunAsync(rest),
    ["views-server", .. var rest] => await ViewsServer.RunAsync(rest),
    _ => Options.Explain(),
};
