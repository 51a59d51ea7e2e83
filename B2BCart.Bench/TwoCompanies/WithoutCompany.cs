using System.Linq.Expressions;
using B2BCart.Core.Kernel;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>Takes every comparison of companies out of every query.</summary>
internal sealed class WithoutCompany : ExpressionVisitor, IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    protected override Expression VisitBinary(BinaryExpression node) =>
        node is { NodeType: ExpressionType.Equal, Left: MemberExpression { Member.Name: "Company" } member } && member.Type == typeof(CompanyId) ? Expression.Constant(true) : base.VisitBinary(node);
}
