using System.Net;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Demo;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Ordering;

public sealed class Reading_an_order(HubServer server) : OrderSpec(server)
{
    [Fact]
    public async Task shows_each_part_with_its_number_place_lines_and_freight()
    {
        var (status, page) = await GetAsync(Lena, $"/orders/{(await OrderedAsync()).Value}");

        status.Should().Be(HttpStatusCode.OK);
        page.Should().MatchRegex(@"20\d\d-\d{4}-1.*Screw & Sons.*to Halle 7, Lübeck.*BOLT-8.*30\.62(.|\n)*20\d\d-\d{4}-2.*Screw & Sons.*to Office Kiel.*nut-8.*3\.70(.|\n)*20\d\d-\d{4}-3.*Labora.*TIP-8.*11\.75.*17\.65.*29\.40".Replace(".*", "(.|\n)*", StringComparison.Ordinal));
        page.Should().ContainAll("Tomás Ruiz placed it on", "4120, Lab consumables", "=4500", "Download CSV", "63.72");
    }

    [Fact]
    public async Task is_in_german_for_who_reads_german() =>
        (await GetAsync(Lena, $"/orders/{(await OrderedAsync()).Value}", "de")).Text.Should().ContainAll("CSV herunterladen", "Kostenstelle", "63,72", "17,65");

    [Fact]
    public async Task says_no_amount_to_who_sees_no_prices()
    {
        var (cart, olek) = (await OrderedAsync(), await SignInAsync(DemoCompany.Olek));

        foreach (var path in (string[])[$"/orders/{cart.Value}", $"/orders/{cart.Value}/order.csv", "/orders"])
        {
            var (status, text) = await GetAsync(olek, path);
            status.Should().Be(HttpStatusCode.OK);
            Amounts.In(text).Should().BeEmpty();
            Regex.Replace(text, "<[^>]*>", " ").Should().NotContainAny("30.62", "3.70", "11.75", "29.40", "63.72", "Freight");
        }
    }

    [Fact]
    public async Task is_refused_alike_where_it_is_not_ones_own_not_there_and_not_placed()
    {
        var (ordered, open, samir) = (await OrderedAsync(), await ReadyAsync("Not yet"), await SignInAsync(DemoCompany.Samir));

        foreach (var file in (string[])["", "/order.csv"])
        {
            var nobodys = await GetAsync(samir, $"/orders/{Shop.NewCart().Value}{file}");
            nobodys.Status.Should().Be(HttpStatusCode.NotFound);
            Plain(await GetAsync(samir, $"/orders/{ordered.Value}{file}")).Should().Be(Plain(nobodys));
            Plain(await GetAsync(Lena, $"/orders/{open.Value}{file}")).Should().Contain("NotFound");
        }
    }

    [Fact]
    public async Task ends_with_the_access_to_the_cart()
    {
        var (cart, bob) = (await OrderedAsync(), await SignInAsync(DemoCompany.Bob));
        (await GetAsync(bob, $"/orders/{cart.Value}")).Status.Should().Be(HttpStatusCode.OK);

        await Lena.DoneAsync(cart, new StopSharing(Grantee.Of(DemoCompany.Bob)));

        (await GetAsync(bob, $"/orders/{cart.Value}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await GetAsync(bob, "/orders")).Text.Should().NotContain($"{cart.Value}");
    }

    [Fact]
    public async Task as_a_file_has_a_row_a_line_and_guards_its_cells()
    {
        var (status, file) = await GetAsync(Lena, $"/orders/{(await OrderedAsync()).Value}/order.csv");

        status.Should().Be(HttpStatusCode.OK);
        file.Should().StartWith("order number,part number,").And.Contain("Halle 7, Lübeck").And.Contain(",'=4500,").And.NotContain(",=4500");
        file.TrimEnd().Split('\n').Should().HaveCount(5);
    }

    [Fact]
    public async Task is_listed_newest_first_with_its_parts_and_total()
    {
        _ = await OrderedAsync("Older order");
        _ = await OrderedAsync("Newer order");

        var page = (await GetAsync(Lena, "/orders")).Text;

        page.Should().MatchRegex(@"Newer order(.|\n)*63\.72 EUR(.|\n)*Tomás Ruiz(.|\n)*Older order");
    }

    [Fact]
    public async Task is_not_listed_for_who_has_no_part_in_it_and_an_empty_list_says_what_to_do()
    {
        _ = await OrderedAsync();

        (await GetAsync(await SignInAsync(DemoCompany.Helen), "/orders")).Text.Should().Contain("Nothing ordered yet").And.Contain("To the carts").And.NotContain("<table");
    }

    [Fact]
    public async Task is_listed_whatever_page_is_asked_for() => (await GetAsync(Lena, "/orders?page=-3")).Status.Should().Be(HttpStatusCode.OK);

    /// <summary>Without what differs from one answer to the next: the token of a form.</summary>
    private static string Plain((HttpStatusCode Status, string Text) answer) => $"{answer.Status} {Regex.Replace(answer.Text, "value=\"[^\"]{40,}\"|<!--.*?-->", "")}";
}
