using B2BCart.Blazor.Storage;

namespace B2BCart.Bench.Figures;

/// <summary>What a hub client gets over the wire for one edit, against the edit as it is stored: its event with who, when and under which id, as JSON.</summary>
internal sealed class Figure04Bytes : IFigure
{
    private const int Edits = 20;

    public int Number => 4;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs) =>
        [await OfAsync(stage, pairs, lines: 40), await OfAsync(stage, pairs, lines: 400)];

    private async Task<Reading> OfAsync(Stage stage, int pairs, int lines)
    {
        var people = await stage.People;
        await using var cart = await EditedCart.BeginAsync(people[0], lines);
        await using var listener = await Listeners.OfCartAsync(people[1], cart.Id, 1);
        await using var reader = new HubPerson(people[0]);
        List<(double, double)> measured = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            var (bytes, from) = (listener.Bytes, cart.Revision);
            for (var edit = 0; edit < Edits; edit++)
            {
                var heard = listener.Expect(cart.Revision + 1);
                await cart.EditAsync();
                await heard.AllAsync();
            }

            var stored = (await reader.ReadAsync(cart.Id)).Log.Where(revision => revision.Number > from).Sum(revision => CartJson.Write(revision).Length);
            measured.Add(((listener.Bytes - bytes + (Edits * FrameHead)) / (double)Edits, stored / (double)Edits));
        }

        return new(Number, $"bytes an edit and hub client, {lines} lines", Goal.AtMost(1.3), measured);
    }

    /// <summary>A WebSocket frame of 126 bytes and more, unmasked.</summary>
    private const int FrameHead = 4;
}
