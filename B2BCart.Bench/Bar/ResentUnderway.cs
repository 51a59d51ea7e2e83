using System.Net;
using B2BCart.Bench.Figures;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Kernel;

namespace B2BCart.Bench.Bar;

/// <summary>Commands that are sent again, and something else under their ids, before the first of each is answered: what is sent again waits for the answer of the first, the other is refused.</summary>
internal static class ResentUnderway
{
    public static async Task<int> WrongAsync(IServed server, int commands)
    {
        var person = await Session.SignInAsync(server.Url, DemoCompany.Lena);
        await using var cart = await EditedCart.BeginAsync(person, lines: 20);
        await using var first = new HubPerson(person);
        await using var again = new HubPerson(person);
        using var script = await PageScript.OpenAsync(person, cart.Id);
        _ = await again.OpenAsync(cart.Id);
        var (wrong, revision) = (0, cart.Revision);
        for (var at = 0; at < commands; at++)
        {
            var (id, command) = (new CommandId(Guid.CreateVersion7()), cart.Edit(at));
            var other = command with { By = command.By * 2 };
            var sent = at % 2 == 0 ? first.ExecuteAsync(cart.Id, id, command) : Task.Run(async () => (await script.ExecuteAsync(cart.Id, id, command)).Reply);
            await Task.Delay(30);
            var isUnderway = !sent.IsCompleted;
            var (sameByHub, sameByHttp, otherByHub, otherByHttp) = (again.ExecuteAsync(cart.Id, id, command), script.ExecuteAsync(cart.Id, id, command), again.ExecuteAsync(cart.Id, id, other), script.ExecuteAsync(cart.Id, id, other));
            var answer = (await sent).Value;
            var isRight = answer?.Revision == ++revision
                && (await sameByHub).Value?.Revision == revision && await sameByHttp is (HttpStatusCode.OK, { Value.Revision: var told }) && told == revision
                && (await otherByHub).Refusal is CommandIdReused && await otherByHttp is (HttpStatusCode.UnprocessableEntity, { Refusal: CommandIdReused });
            if (!isRight || !isUnderway) wrong++;
        }

        return (await first.OpenAsync(cart.Id)).Revision == revision ? wrong : wrong + 1;
    }
}
