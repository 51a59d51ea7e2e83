using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Tests.Live;
using B2BCart.Tests.Storage;

namespace B2BCart.Tests.Notifications;

public sealed class Mails_of_a_request : RequestMails
{
    [Fact]
    public async Task ask_with_all_that_one_needs_to_know()
    {
        var cart = await AskedAsync();

        var mail = await MailToAsync(Bob.Id);

        mail.Subject.Should().Be("Approve: Lab 3, 38.27 EUR, Ann");
        mail.Text.Should().Be($"""
            Ann asks you to approve Lab 3.

            > The benches

            Total, net with freight: 38.27 EUR
            Budget afterwards: 61.73 EUR left of 100.00 EUR in Lab, Q4
            Why you: Over 10.00 EUR the manager of Ann is asked
            After you: Olek

            Lines:
            - BOLT-8 of steel (BOLT-8): 5 pieces = 38.27 EUR

            Open the cart:
            https://carts.example/carts/{cart.Value}

            -- 
            This mail was written by B2BCart. The button opens the cart; opening it decides nothing.

            """.ReplaceLineEndings("\n"));
        mail.Html.Should().Contain("<td>61.73 EUR left of 100.00 EUR in Lab, Q4</td>").And.Contain(">Open the cart</a>");
    }

    [Fact]
    public async Task ask_in_German()
    {
        await AskedAsync();

        var mail = await MailToAsync(Bob.Id, "de");

        mail.Subject.Should().Be("Freigeben: Lab 3, 38,27 EUR, Ann");
        mail.Text.Should().StartWith("Ann bittet Sie um Freigabe von Lab 3.\n\n> The benches\n\nSumme, netto mit Fracht: 38,27 EUR\nBudget danach: 61,73 EUR übrig von 100,00 EUR in Lab, Q4\nWarum Sie: Über 10,00 EUR wird die Führungskraft von Ann gefragt\nDanach: Olek\n\nPositionen:\n- BOLT-8 of steel (BOLT-8): 5 Stück = 38,27 EUR\n");
    }

    [Fact]
    public async Task list_the_ten_largest_lines_and_count_the_rest()
    {
        await AskedAsync(lines: 13);

        var text = (await MailToAsync(Bob.Id)).Text;

        text.Should().Contain("The ten largest lines:\n- BOLT-8 of steel (BOLT-8)").And.Contain("\nand 3 more\n");
        text.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)).Should().Be(10);
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task ask_who_sees_no_prices_without_an_amount(string language)
    {
        var cart = await AskedAsync();
        await DecideAsync(Bob, cart, hash => new Approve(hash, null));

        var mail = await MailToAsync(Olek.Id, language);

        AmountsIn(mail).Should().BeEmpty();
        mail.Subject.Should().Be(language == "en" ? "Approve: Lab 3, Ann" : "Freigeben: Lab 3, Ann");
        mail.Text.Should().Contain("BOLT-8 of steel").And.Contain(language == "en" ? "Why you: The rules name you" : "Warum Sie: Die Regeln nennen Sie");
    }

    [Fact]
    public async Task show_only_the_difference_to_who_looks_again()
    {
        var cart = await AskedAsync();
        await DecideAsync(Bob, cart, hash => new Approve(hash, null));
        await Node.DoneAsync(Ann, cart, NodeInTest.Bolts(3));
        await Node.DoneAsync(Ann, cart, new AddLine(Shop.Nuts.Sku, new(2), LineDetails.None));

        var mail = await MailToAsync(Bob.Id);

        mail.Subject.Should().Be("Look again: Lab 3, 61.23 EUR, Ann");
        mail.Text.Should().StartWith("""
            You approved Lab 3 (09:00). What changed since then is no longer covered by your approval.

            Changes since then:
            - BOLT-8 of steel: 8 pieces instead of 5 pieces (+22.96 EUR)

            Total, net with freight: 61.23 EUR, was 38.27 EUR
            """.ReplaceLineEndings("\n"), "it tells of the revision that asked again");
        (await MailToAsync(Bob.Id, "de")).Text.Should().Contain("- BOLT-8 of steel: 8 Stück statt 5 Stück (+22,96 EUR)\n");
    }

    [Fact]
    public async Task name_who_is_next_and_then_that_it_can_be_ordered()
    {
        var cart = await AskedAsync();
        await DecideAsync(Bob, cart, hash => new Approve(hash, "Fine."));
        var first = await MailToAsync(Ann.Id);
        Node.Time.Advance(TimeSpan.FromMinutes(1));
        await DecideAsync(Olek with { SeesPrices = true }, cart, hash => new Approve(hash, null));
        var last = await MailToAsync(Ann.Id);

        (first.Subject, last.Subject).Should().Be(("Bob approved Lab 3, Olek is next", "Approved: Lab 3, 38.27 EUR"));
        first.Text.Should().StartWith("Bob approved Lab 3.\n\n> Fine.\n\nOlek is asked next.\n\nOpen the cart:");
        last.Text.Should().StartWith("Olek approved Lab 3.\n\nThe order can be placed now.\n\nOpen the cart:");
        (await MailToAsync(Ann.Id, "de")).Subject.Should().Be("Freigegeben: Lab 3, 38,27 EUR");
    }

    [Fact]
    public async Task say_what_has_to_change_and_where()
    {
        var cart = await AskedAsync();
        var line = (await Store.LoadAsync(cart, Stop)).Lines[0].Id;
        await DecideAsync(Bob, cart, hash => new RequestChanges(hash, "Three will do.", [line]));

        var mail = await MailToAsync(Ann.Id);

        mail.Subject.Should().Be("Changes asked for: Lab 3");
        mail.Text.Should().StartWith("Bob asks for changes to Lab 3:\n\n> Three will do.\n\nAbout these lines:\n- BOLT-8 of steel\n\n");
        (await MailToAsync(Ann.Id, "de")).Text.Should().StartWith("Bob bittet um Änderungen an Lab 3:\n\n> Three will do.\n\nZu diesen Positionen:\n- BOLT-8 of steel\n\n");
    }

    [Fact]
    public async Task say_why_not()
    {
        var cart = await AskedAsync();
        await DecideAsync(Bob, cart, hash => new Reject(hash, "Not this quarter."));

        var mail = await MailToAsync(Ann.Id);

        mail.Subject.Should().Be("Rejected: Lab 3");
        mail.Text.Should().StartWith("Bob rejected Lab 3:\n\n> Not this quarter.\n\n");
        (await MailToAsync(Ann.Id, "de")).Text.Should().StartWith("Bob hat Lab 3 abgelehnt:\n\n> Not this quarter.\n\nWas er vom Budget belegt hat, ist wieder frei.");
    }

    [Fact]
    public async Task tell_the_admins_that_somebody_has_to_be_named_and_nothing_of_the_lines()
    {
        await AskedAsync(hasAuthority: false);

        var mail = await MailToAsync(null);

        mail.Addresses.Should().Be("bob@shop.example");
        mail.Subject.Should().Be("Name an approver: Lab 3");
        mail.Text.Should().StartWith("Lab 3 of Ann waits: nobody who could be asked may decide about it.");
        AmountsIn(mail).Should().BeEmpty();
        mail.Text.Should().NotContainAny("BOLT", "/carts/");
        (await MailToAsync(null, "de")).Subject.Should().Be("Freigebende Person benennen: Lab 3");
    }

    [Fact]
    public async Task of_one_request_stand_in_one_thread()
    {
        var cart = await AskedAsync();
        await DecideAsync(Bob, cart, hash => new RequestChanges(hash, "Three will do.", []));
        var asked = (await MailToAsync(Bob.Id)).Thread;
        (await MailToAsync(Ann.Id)).Thread.Should().Be(asked);

        await Node.DoneAsync(Ann, cart, new Withdraw());
        await Node.DoneAsync(Ann, cart, new SubmitForApproval("Again"));

        (await MailToAsync(Bob.Id)).Thread.Should().NotBe(asked);
    }
}
