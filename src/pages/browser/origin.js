// The server never builds an address from the Host header; the browser knows where it is.
for (const element of document.querySelectorAll('[data-origin]')) element.textContent = location.origin
