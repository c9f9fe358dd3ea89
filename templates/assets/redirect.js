// A page at an old address leads on by itself; this takes the part of the address after "#" along.
if (location.hash) {
  location.replace(new URL(document.currentScript.dataset.target + location.hash, document.baseURI));
}
