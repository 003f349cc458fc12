-- A batch is small beside the tables: look its rows up by index, whatever the size of the batch suggests
set local enable_seqscan = off;
set local enable_hashjoin = off;
set local random_page_cost = 1.1;
set local jit = off
