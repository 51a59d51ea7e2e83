using System.Diagnostics;
using System.Globalization;
using B2BCart.Blazor.Demo;
using Microsoft.AspNetCore.SignalR;

namespace B2BCart.Bench.Crash;

/// <summary>People edit, submit, approve and order while the server is killed at random moments; then every cart is compared with every answer that was given.</summary>
/// <param name="IsFaulty">The control: each kill also takes the newest revisions, as a server would that answers before it stores.</param>
internal sealed record CrashRun(int Kills, int Seed, bool IsFaulty, int Editors = 16, int Carts = 8)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Milliseconds from ready to killed.</summary>
    public int LongestLife { get; init; } = 4_000;

    public static async Task<int> RunAsync(CrashRun run)
    {
        Say($"seed {run.Seed}");
        return await run.RunAsync() ? 0 : 1;
    }

    /// <summary>Yes: nothing was damaged or, in the control, the damage was caught.</summary>
    public async Task<bool> RunAsync()
    {
        var random = new Random(Seed);
        await using var server = await ServerProcess.StartAsync();
        var people = await Task.WhenAll(DemoCompany.People.Where(person => person.SeesPrices).Select(person => HubPerson.SignInAsync(server.Url, person.Id)));
        var (book, carts) = (new Acknowledged(), new CartsInWork(Carts));
        await carts.FillAsync(book, [.. people.Where(person => person.Id == DemoCompany.Lena || person.Id == DemoCompany.Tomas || person.Id == DemoCompany.Bob)]);

        using var enough = new CancellationTokenSource();
        var tabs = Enumerable.Range(0, Editors).Select(at => people[at % people.Length].AnotherTab()).ToList();
        var working = tabs.Select((tab, at) => Task.Run(() => WorkAsync(new Editor(tab, carts, book, new Random(Seed + at + 1)), enough.Token))).ToList();
        var longest = await KillAsync(server, carts, book, random, working);
        await enough.CancelAsync();
        await Task.WhenAll(working);

        var damage = new Damage();
        var byCart = book.All.ToLookup(one => one.Cart);
        foreach (var id in carts.All)
        {
            var (cart, log) = await people[0].ReadAsync(id);
            damage.Compare(cart, log, byCart[id]);
        }

        await server.KillAsync();
        Database.Check(server.Database, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime), damage);
        foreach (var tab in (HubPerson[])[.. tabs, .. people]) await tab.DisposeAsync();
        return Tell(damage, book, carts, tabs.Sum(tab => tab.Repeats), longest);
    }

    /// <summary>A database from which something was taken may refuse what comes next.</summary>
    private async Task WorkAsync(Editor editor, CancellationToken stop)
    {
        try
        {
            await editor.WorkAsync(stop);
        }
        catch (HubException) when (IsFaulty)
        {
            Say("an editor of the control gave up");
        }
    }

    private async Task<TimeSpan> KillAsync(ServerProcess server, CartsInWork carts, Acknowledged book, Random random, List<Task> working)
    {
        var longest = TimeSpan.Zero;
        for (var kill = 1; kill <= Kills; kill++)
        {
            if (IsFaulty) await SomeAnswersAsync(book);
            if (await Task.WhenAny([Task.Delay(random.Next(LongestLife)), .. working]) is { IsFaulted: true } failed) await failed;
            await server.KillAsync();
            if (IsFaulty) Database.ForgetNewestRevisions(server.Database, carts.All);
            var begun = Stopwatch.GetTimestamp();
            await server.StartAgainAsync();
            if (Stopwatch.GetElapsedTime(begun) is var took && took > longest) longest = took;
        }

        return longest;
    }

    /// <summary>The control has something to lose.</summary>
    private async Task SomeAnswersAsync(Acknowledged book)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var before = book.All.Count; book.All.Count < before + (Editors * 2) && Stopwatch.GetElapsedTime(begun) < Patience;) await Task.Delay(20);
    }

    private bool Tell(Damage damage, Acknowledged book, CartsInWork carts, int repeats, TimeSpan longest)
    {
        foreach (var one in damage.Told) Say(one);
        Say(string.Create(CultureInfo.InvariantCulture, $"{carts.All.Count} carts, {book.All.Count} commands, {repeats} repeats, longest start {longest.TotalSeconds:F1} s"));
        Console.WriteLine($"{Kills} kills, {book.All.Count(one => one.IsEdit)} acknowledged edits, {damage.Lost} lost, {damage.Doubled} doubled, {damage.HalfApplied} half-applied");
        if (IsFaulty) Console.WriteLine(damage.Lost > 0 ? "control acknowledge-early: caught" : "control acknowledge-early: NOT caught");
        return IsFaulty ? damage.Lost > 0 : damage.IsNone;
    }

    private static void Say(string what) => Console.Error.WriteLine(what);
}
