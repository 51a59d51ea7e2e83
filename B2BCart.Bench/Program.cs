using B2BCart.Bench;
using B2BCart.Bench.Crash;

return args switch
{
    ["replay", var catalog, var baskets, .. var rest] => await Replay.RunAsync(catalog, baskets, kills: Options.Number(rest, "--kills", 1)),
    ["crash", .. var rest] => await CrashRun.RunAsync(new(Options.Number(rest, "--kills", 30), Options.Number(rest, "--seed", Environment.TickCount), Options.Text(rest, "--fault") is "acknowledge-early")),
    _ => Options.Explain(),
};
