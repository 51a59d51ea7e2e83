using B2BCart.Bench.Crash;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar.PowerCut;

/// <summary>What a server wrote, synced and said while people edited, submitted, approved and ordered.</summary>
/// <param name="Answers">Every answer that changed a cart, with the event of the trace from which on a client may know it.</param>
internal sealed record Recording(IReadOnlyList<DiskEvent> Events, IReadOnlyList<(int At, Acknowledgement Answer)> Answers, string Database)
{
    private const int Carts = 3;

    private static readonly PersonId[] Editors = [DemoCompany.Lena, DemoCompany.Tomas, DemoCompany.Ana, DemoCompany.Helen, DemoCompany.Bob, DemoCompany.Priya];

    public int Disk => Events.Count(one => one is not Said);

    /// <param name="edits">So many are acknowledged at least.</param>
    public static async Task<Recording> MakeAsync(ServerProcess server, int edits, int seed)
    {
        var log = Path.Combine(Path.GetDirectoryName(server.Database)!, "trace");
        await server.StartTracedAsync(log);
        var tabs = await Task.WhenAll(Editors.Select(person => MarkedTab.OpenAsync(server.Url, person)));
        await EditAsync(tabs, edits, seed);
        await server.KillAsync();
        foreach (var tab in tabs) await tab.Person.DisposeAsync();

        var events = new TraceFile(server.Database).Read(log);
        File.Delete(log);
        return new(events, AnswersIn(events, tabs), server.Database);
    }

    private static async Task EditAsync(MarkedTab[] tabs, int edits, int seed)
    {
        var carts = new CartsInWork(Carts);
        await carts.FillAsync(tabs[0].Book, [tabs[0].Person]);
        using var enough = new CancellationTokenSource();
        var working = tabs.Select((tab, at) => Task.Run(() => new Editor(tab.Person, carts, tab.Book, new Random(seed + at)).WorkAsync(enough.Token))).ToList();
        while (tabs.Sum(tab => tab.Edits.Count()) < edits && working.All(one => !one.IsFaulted)) await Task.Delay(20);
        await enough.CancelAsync();
        await Task.WhenAll(working);
    }

    /// <summary>A tab's answers are on its socket in the order in which it got them.</summary>
    private static List<(int At, Acknowledgement Answer)> AnswersIn(List<DiskEvent> events, MarkedTab[] tabs)
    {
        Dictionary<string, Talk> talks = [];
        for (var at = 0; at < events.Count; at++)
        {
            if (events[at] is not Said said) continue;
            if (!talks.TryGetValue(said.Socket, out var talk)) talks[said.Socket] = talk = new();
            talk.Hear(said.Bytes, at + 1);
        }

        List<(int, Acknowledgement)> found = [];
        foreach (var tab in tabs)
        {
            var said = talks.Values.SingleOrDefault(talk => talk.Mark == tab.Mark.Value)?.Answers.Where(one => one.Events > 0).ToList() ?? [];
            var got = tab.Edits.ToList();
            if (!said.Select(one => (one.Revision, one.Events)).SequenceEqual(got.Select(one => (one.Answer!.Revision, one.Answer.Events)))) throw new InvalidDataException($"{got.Count} answers arrived, and the trace has {said.Count} or others.");
            found.AddRange(said.Zip(got, (one, answer) => (one.At, answer)));
        }

        return found;
    }
}

/// <summary>A connection whose socket is known by the first cart that was opened over it.</summary>
internal sealed record MarkedTab(HubPerson Person, Acknowledged Book, CartId Mark)
{
    public IEnumerable<Acknowledgement> Edits => Book.All.Where(one => one.IsEdit);

    public static async Task<MarkedTab> OpenAsync(Uri url, PersonId person)
    {
        var tab = new MarkedTab(await HubPerson.SignInAsync(url, person), new(), new(Guid.CreateVersion7()));
        await tab.Book.DoAsync(tab.Person, tab.Mark, new CreateCart("Power", DemoCompany.Company.Currency));
        await tab.Person.OpenAsync(tab.Mark);
        return tab;
    }
}
