using B2BCart.Bench;

return args switch
{
    ["replay", var catalog, var baskets, .. var rest] => await Replay.RunAsync(catalog, baskets, kills: Options.Number(rest, "--kills", 1)),
    _ => Options.Explain(),
};
