using System.Text;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Operator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCart.Tests.People;

public sealed class Nothing_left_of_a_person : CustomerStory
{
    private const string Name = "Quendolyn Farthingale";
    private const string Email = "quendolyn@halden.example";

    private Person _boss = null!;

    [Fact]
    public async Task is_found_in_the_database_its_log_or_any_page()
    {
        var (left, cart) = await LeavesAsync();
        FilesHold("Farthingale").Should().BeTrue("the canary has to be there before");

        await Customer.GetAsync($"/people/{left.Id.Value}");
        (await Customer.SendAsync($"/people/{left.Id.Value}", "erase", [("sure", "true")])).Location.Should().EndWith("said=erased");

        foreach (var word in (string[])["Farthingale", "Quendolyn", "quendolyn@halden", "QUENDOLYN@HALDEN", "Head of lenses"]) FilesHold(word).Should().BeFalse(word);
        foreach (var page in (string[])["/people", $"/people/{left.Id.Value}", "/people/history", $"/carts/{cart.Value}", $"/people/{left.Id.Value}/export.json"])
        {
            var says = (await Customer.GetAsync(page)).Says;
            says.Should().NotContain("Farthingale").And.NotContain("quendolyn", page);
        }

        (await Customer.GetAsync("/people")).Says.Should().Contain("Former colleague 1");
        (await Customer.GetAsync("/people/history")).Says.Should().Contain("erased a former colleague, now number 1").And.Contain("deactivated Former colleague 1");
        (await Customer.GetAsync($"/carts/{cart.Value}")).Says.Should().Contain("Lenses of […]").And.Contain("Former colleague 1");
        (await Db().Set<LookedAtRow>().AnyAsync(row => row.Person == left.Id, TestContext.Current.CancellationToken)).Should().BeFalse();
    }

    [Fact]
    public async Task stands_in_the_file_that_they_can_have_before()
    {
        var (left, _) = await LeavesAsync();

        var json = (await Customer.GetAsync($"/people/{left.Id.Value}/export.json")).Body;
        json.Should().Contain($"\"name\": \"{Name}\"").And.Contain("Greetings, Quendolyn").And.Contain("Lenses of Quendolyn Farthingale").And.Contain("PersonLeft").And.NotContain("passwordHash").And.NotContain("securityStamp");
        (await Customer.GetAsync($"/people/{left.Id.Value}/export.txt")).Body.Should().Contain($"name: {Name}");
        (await Customer.GetAsync("/account/export.json")).Body.Should().Contain("\"name\": \"The Buyer\"").And.Contain("\"hasPassword\": true");
        (await Seller.GetAsync($"/people/{left.Id.Value}/export.json")).Status.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_taken_from_who_is_still_there()
    {
        _boss = await PersonAsync(Buyer);

        (await Server.Services.GetRequiredService<ErasureDesk>().EraseAsync(_boss.Id, _boss.Id)).IsRefused(out var no).Should().BeTrue();

        no.Should().Be(new EraseWhoHasLeft(_boss.Id));
        (await Customer.GetAsync("/people")).Says.Should().Contain("The Buyer");
    }

    /// <summary>Invited, made a cart of their name, signed a comment, and left; a colleague shared with them, and a mail names them.</summary>
    private async Task<(Person Left, CartId Cart)> LeavesAsync()
    {
        _boss = await PersonAsync(Buyer);
        await Customer.GetAsync("/people/new");
        var unit = (await Db().Set<UnitRow>().SingleAsync(row => row.Company == Company)).Id.Value.ToString();
        (await Customer.SendAsync("/people/new", "person", [("Form.Name", Name), ("Form.Title", "Head of lenses"), ("Form.Email", Email), ("Form.Unit", unit), ("Form.Manager", _boss.Id.Value.ToString()), ("Form.Rights", "MaySubmit")])).Location.Should().EndWith("said=invited");
        var left = await PersonAsync(Email);
        var cart = await CartAsync(left, $"Lenses of {Name}");
        await DoAsync(left, cart, new AddComment(null, "Greetings, Quendolyn", []));
        await DoAsync(left, cart, new ShareCart(Grantee.Of(_boss.Id), CartRole.Editor, $"Join me. {Name}"));
        await using (var db = Db())
        {
            db.Add(new LookedAtRow { Cart = cart, Person = left.Id, Revision = 1 });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await Customer.GetAsync($"/people/{left.Id.Value}");
        (await Customer.SendAsync($"/people/{left.Id.Value}", "leave", [("successor", ""), ("sure", "true")])).Location.Should().EndWith("said=left");
        return (left, cart);
    }

    private bool FilesHold(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        return Directory.EnumerateFiles(Server.Services.GetRequiredService<DataFolder>().Path, "b2bcart.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Any(file => Read(file).AsSpan().IndexOf(bytes) >= 0);
    }

    /// <summary>The server has it open.</summary>
    private static byte[] Read(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[open.Length];
        open.ReadExactly(bytes);
        return bytes;
    }
}
