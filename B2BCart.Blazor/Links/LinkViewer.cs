using System.Globalization;
using System.Threading.Channels;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Links;

/// <summary>All who see the same bytes.</summary>
public sealed record LinkProfile(LinkId Link, CultureInfo Culture);

/// <summary>What there is to see now.</summary>
/// <param name="Message">The cart as drawn, or its end.</param>
/// <param name="IsOver">Nothing comes after it.</param>
/// <param name="Viewing">How many look.</param>
public sealed record LinkFrame(ReadOnlyMemory<byte> Message, bool IsOver, int Viewing);

/// <summary>One open page of a link: a connection and the newest frame, which takes the place of one that was not sent yet.</summary>
public sealed class LinkViewer(LinkProfile profile)
{
    private readonly Channel<LinkFrame> _newest = Channel.CreateBounded<LinkFrame>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public LinkProfile Profile => profile;

    public void Show(LinkFrame frame) => _newest.Writer.TryWrite(frame);

    /// <summary>The page asks again by itself.</summary>
    public void Hang() => _newest.Writer.TryComplete();

    /// <summary>Sends what is new until it is over or the page is gone. A frame without news goes out as the count of viewers: it finds out whether anybody is there.</summary>
    public async Task SendAsync(Stream page, CancellationToken stop)
    {
        LinkFrame? sent = null;
        await foreach (var frame in _newest.Reader.ReadAllAsync(stop))
        {
            var isNew = !frame.Message.Equals(sent?.Message ?? default);
            if (isNew) await page.WriteAsync(frame.Message, stop);
            if (!frame.IsOver && (!isNew || frame.Viewing != sent?.Viewing)) await page.WriteAsync(LinkPainter.Message("viewing", frame.Viewing.ToString(CultureInfo.InvariantCulture)), stop);
            await page.FlushAsync(stop);
            if (frame.IsOver) return;
            sent = frame;
        }
    }
}
