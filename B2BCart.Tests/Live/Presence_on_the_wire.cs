using B2BCart.Blazor.Live;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Live;
using B2BCart.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace B2BCart.Tests.Live;

public sealed class Presence_on_the_wire
{
    private readonly FakeTimeProvider _time = new(Shop.Morning);
    private readonly Wire _wire = new();
    private readonly PresenceBeats _beats;
    private readonly CartId _cart = Shop.NewCart();
    private readonly Guid _tab = Guid.CreateVersion7();

    public Presence_on_the_wire() => _beats = new(_wire, _time);

    [Fact]
    public void goes_out_at_once_after_a_silence()
    {
        Beat(isEditing: false);

        _wire.Said.Should().Equal(false);
    }

    [Fact]
    public void goes_out_once_in_a_tenth_of_a_second_however_often_one_moves()
    {
        for (var move = 0; move < 50; move++) Beat(isEditing: false);
        Beat(isEditing: true);
        _wire.Said.Should().Equal(false);

        _time.Advance(PresenceBeats.Pace);
        _wire.Said.Should().Equal(false, true);

        _time.Advance(10 * PresenceBeats.Pace);
        _wire.Said.Should().HaveCount(2);

        Beat(isEditing: false);
        _wire.Said.Should().Equal(false, true, false);
    }

    private void Beat(bool isEditing) => _beats.Publish(_cart, new Here(Shop.Ann.Id, _tab, null, isEditing, false, _time.GetUtcNow()));

    private sealed class Wire : ICartWire
    {
        public List<bool> Said { get; } = [];

        public IWireListener? Listener { set => _ = value; }

        public void Publish(Revision revision) => throw new InvalidOperationException("Nobody changed anything.");

        public void Publish(CartId cart, Here here) => Said.Add(here.IsEditing);

        public void PublishGone(CartId cart, Guid tab) => throw new InvalidOperationException("Nobody left.");

        public Task JoinAsync(CartId cart) => Task.CompletedTask;

        public Task LeaveAsync(CartId cart) => Task.CompletedTask;
    }
}
