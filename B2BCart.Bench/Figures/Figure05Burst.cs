namespace B2BCart.Bench.Figures;

/// <summary>200 people press Enter at the same moment: how often does each page of the others draw?</summary>
internal sealed class Figure05Burst : IFigure
{
    private const int Edits = 200;

    public int Number => 5;

    public async Task<IReadOnlyList<Reading>> MeasureAsync(Stage stage, int pairs)
    {
        var (people, cart, crowd) = (await stage.People, await stage.Cart, await stage.Crowd);
        var editors = Enumerable.Range(0, Edits).Select(at => new HubPerson(people[at % people.Length])).ToList();
        foreach (var editor in editors) await editor.ConnectionAsync();
        await stage.EditAsync();
        List<(double, double)> measured = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            var (batches, expected) = (crowd.Batches, crowd.Expect(cart.Revision + Edits));
            var round = pair * cart.Lines.Count;
            await Task.WhenAll(editors.Select((editor, at) => cart.EditAsync(editor, round + (at % cart.Lines.Count))));
            await expected.AllAsync();
            measured.Add(((crowd.Batches - batches) / (double)crowd.Count, Edits));
        }

        foreach (var editor in editors) await editor.DisposeAsync();
        return [new(Number, "render batches per viewer in a burst of 200", Goal.AtMost(0.02), measured)];
    }
}
