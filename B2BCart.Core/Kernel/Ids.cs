namespace B2BCart.Core.Kernel;

/// <summary>An identifier: a GUID that cannot be taken for the GUID of something else.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

public readonly record struct CompanyId(Guid Value) : IId<CompanyId>
{
    public static CompanyId From(Guid value) => new(value);
}

public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId From(Guid value) => new(value);
}

public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

/// <summary>A place that a company has things sent to.</summary>
public readonly record struct AddressId(Guid Value) : IId<AddressId>
{
    public static AddressId From(Guid value) => new(value);
}

/// <summary>What a company charges its buying to.</summary>
public readonly record struct CostCentreId(Guid Value) : IId<CostCentreId>
{
    public static CostCentreId From(Guid value) => new(value);
}

public readonly record struct CartId(Guid Value) : IId<CartId>
{
    public static CartId From(Guid value) => new(value);
}

/// <summary>Picked by the sender of a command, so that sending it twice is harmless.</summary>
public readonly record struct CommandId(Guid Value) : IId<CommandId>
{
    public static CommandId From(Guid value) => new(value);
}

public readonly record struct CommentId(Guid Value) : IId<CommentId>
{
    public static CommentId From(Guid value) => new(value);
}

/// <summary>A rule that asks for approval.</summary>
public readonly record struct RuleId(Guid Value) : IId<RuleId>
{
    public static RuleId From(Guid value) => new(value);
}

/// <summary>A budget of one cost centre and quarter.</summary>
public readonly record struct EnvelopeId(Guid Value) : IId<EnvelopeId>
{
    public static EnvelopeId From(Guid value) => new(value);
}

public readonly record struct LinkId(Guid Value) : IId<LinkId>
{
    public static LinkId From(Guid value) => new(value);
}

public readonly record struct LineId(Guid Value) : IId<LineId>
{
    public static LineId From(Guid value) => new(value);

    /// <summary>The line that row <paramref name="row"/> (from 0) of a command adds. The same command gives the same ids, whenever it is decided.</summary>
    public static LineId Of(CommandId command, int row)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = command.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        var tail = bytes[12..];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(
            tail, unchecked(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(tail) + (uint)row));
        return new(new Guid(bytes, bigEndian: true));
    }
}
