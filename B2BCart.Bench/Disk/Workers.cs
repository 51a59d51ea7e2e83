using B2BCart.Bench.Crash;
using B2BCart.Blazor.Demo;

namespace B2BCart.Bench.Disk;

/// <summary>Six people who edit, submit, approve and order in three carts while the disk fails, and keep every answer.</summary>
internal sealed class Workers : IAsyncDisposable
{
    private const int Places = 3;

    private readonly CancellationTokenSource _enough = new();
    private readonly CartsInWork _carts = new(Places);
    private readonly List<HubPerson> _people;
    private List<Task> _working = [];

    private Workers(List<HubPerson> people) => _people = people;

    public Acknowledged Book { get; } = new();

    public int Edits => Book.All.Count(one => one.IsEdit);

    public int Refused => _people.Sum(person => person.Refused);

    /// <summary>How often a connection or a call was lost.</summary>
    public int Repeats => _people.Sum(person => person.Repeats);

    public static async Task<Workers> BeginAsync(ServerProcess server, int seed)
    {
        var signedIn = await Task.WhenAll(DemoCompany.People.Where(person => person.SeesPrices).Select(person => HubPerson.SignInAsync(server.Url, person.Id)));
        var workers = new Workers([.. signedIn.Take(6)]);
        await workers._carts.FillAsync(workers.Book, [workers._people[0]]);
        workers._working = [.. workers._people.Select((person, at) => Task.Run(() => new Editor(person, workers._carts, workers.Book, new Random(seed + at)).WorkAsync(workers._enough.Token)))];
        return workers;
    }

    /// <summary>Until it is so; no when it took longer than that.</summary>
    public async Task<bool> UntilAsync(Func<bool> isSo, TimeSpan atMost)
    {
        using var late = new CancellationTokenSource(atMost);
        while (!isSo())
        {
            if (_working.FirstOrDefault(one => one.IsFaulted) is { } failed) await failed;
            if (late.IsCancellationRequested) return false;
            await Task.Delay(10);
        }

        return true;
    }

    public async Task StopAsync()
    {
        await _enough.CancelAsync();
        await Task.WhenAll(_working);
    }

    /// <summary>Compares every cart with every answer.</summary>
    /// <param name="only">The answers that still have to hold.</param>
    public async Task CompareAsync(Damage damage, Func<Acknowledgement, bool>? only = null)
    {
        var byCart = Book.All.Where(one => !one.IsEdit || only?.Invoke(one) != false).ToLookup(one => one.Cart);
        foreach (var id in _carts.All.Where(id => byCart[id].Any(one => one.IsEdit)))
        {
            var (cart, log) = await _people[0].ReadAsync(id);
            damage.Compare(cart, log, byCart[id]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people) await person.DisposeAsync();
        _enough.Dispose();
    }
}
