"""Given and family names of many countries, in lower case: one of these makes a doubtful line a name.

The lists in the two text files are made by `benchmarks/name_lists.py` from public lists; the names here are common
ones that those lack or that are words of menus too ("Will").
"""

from __future__ import annotations

from importlib.resources import files

_ROOM = files("cleanscrape.fields")
FAMILY = frozenset((_ROOM / "family_names.txt").read_text(encoding="utf-8").split())
"""Family names, in lower case."""
GIVEN = frozenset((_ROOM / "given_names.txt").read_text(encoding="utf-8").split()) | frozenset(
    """
will zach fraser geoff becca poppy una korin zayda eckart maja mickaël charlène julio marta marco antônio vinícius kees
henk robbert hanneke janneke joke marjolein per stian trond pontus sławomir jarosław bartosz małgorzata dmitry ilya can
ayşe ece faisal rashid zain huda raj rahul rohit anil sunil vijay ajay arun ashok deepak vikram vivek suresh ramesh
rajesh manoj nitin sandeep akash ankit anand abhishek gaurav kunal manish mohit neeraj pankaj pradeep prakash prashant
rakesh sachin saurabh shubham siddharth varun pooja kavita rekha ritu sneha sunita swati ananya aarti deepa geeta kiran
lakshmi manisha preeti radha rashmi shilpa smita sushma jing xin fang hong jun lei mei qing tao zhen takashi satoshi
kazuo yumi haruka nguyen min seung kofi chinedu emeka ngozi chioma adaeze tunde segun ade wanjiru kamau otieno thabo
sipho nomsa mazi haje jager nate gabby ash mahua tyrese nhari dov avi tal lior
""".split()
)
"""Given names, in lower case."""
