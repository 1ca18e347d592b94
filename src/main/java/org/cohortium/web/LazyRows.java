package org.cohortium.web;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a lazy {@code p:dataTable}, one page at a time. Keep it in a transient field: it is made anew elsewhere. */
public final class LazyRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Source<T> source;

    public LazyRows(Source<T> source) {
        this.source = source;
    }

    /** Where the rows come from. */
    public interface Source<T> {
        /** How many rows there are in all. */
        int count();

        /**
         * One page.
         *
         * @param sort name of the property to sort by; empty for the list's own order
         * @param offset rows to leave out at the start
         * @param limit rows at the most
         */
        List<T> page(String sort, boolean descending, int offset, int limit);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return source.count();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return sorts.values().stream()
                .findFirst()
                .map(sort -> source.page(sort.getField(), sort.getOrder().isDescending(), first, pageSize))
                .orElseGet(() -> source.page("", false, first, pageSize));
    }
}
