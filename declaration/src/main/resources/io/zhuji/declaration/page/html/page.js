(function () {
  'use strict';
  document.querySelectorAll('.entries').forEach(function (part) {
    var finder = part.querySelector('.finder');
    var input = finder.querySelector('input');
    var selects = Array.from(finder.querySelectorAll('select'));
    var shown = finder.querySelector('.shown');
    var entries = Array.from(part.querySelectorAll('.entry')).map(function (element) {
      return { element: element, keys: element.dataset.keys.split(' '), text: null };
    });
    // the width of letters and the case do not matter to whoever searches
    function plain(text) {
      return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    }
    function text(entry) {
      if (entry.text === null) {
        entry.text = plain(entry.element.textContent);
      }
      return entry.text;
    }
    function apply() {
      var words = plain(input.value).trim().split(' ').filter(Boolean);
      var keys = selects.map(function (select) { return select.value; }).filter(Boolean);
      var count = 0;
      entries.forEach(function (entry) {
        var match = keys.every(function (key) { return entry.keys.includes(key); })
          && words.every(function (word) { return text(entry).includes(word); });
        entry.element.hidden = !match;
        count += match ? 1 : 0;
      });
      shown.textContent = count === 0 ? shown.dataset.none
        : shown.dataset.of.replace('{shown}', count).replace('{all}', entries.length);
    }
    var waiting = 0;
    input.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    selects.forEach(function (select) { select.addEventListener('change', apply); });
    finder.querySelectorAll('button').forEach(function (button) {
      button.addEventListener('click', function () {
        entries.forEach(function (entry) {
          if (!entry.element.hidden) {
            entry.element.open = button.dataset.do === 'open';
          }
        });
      });
    });
    finder.hidden = false;
    apply();
  });
  function follow() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') {
      target.hidden = false;
      target.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', follow);
  follow();
  // paper cannot be opened: what is folded is printed unfolded, and folded again after
  var folded = [];
  addEventListener('beforeprint', function () {
    folded = Array.from(document.querySelectorAll('.entry:not([open]):not([hidden])'));
    folded.forEach(function (entry) { entry.open = true; });
  });
  addEventListener('afterprint', function () {
    folded.forEach(function (entry) { entry.open = false; });
    folded = [];
  });
})();
