// A content script that does nothing.
void 0;
