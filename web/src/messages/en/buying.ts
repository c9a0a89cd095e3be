export default {
  title: "Buy credits",
  packs: "Which credits",
  pack: {
    generation: "{count, plural, one {# portrait credit} other {# portrait credits}}",
    training: "{count, plural, one {# photo credit} other {# photo credits}}",
  },
  left: "Nothing was paid. You can choose again.",
  atOnce:
    "I want my credits at once, and I know that my right to withdraw from the purchase within 14 days ends when they are there.",
  atOnceMissing: "Tick this first: credits are there at once, or not at all.",
  buy: "Buy now for {price}",
  terms:
    "Tax is included. You pay at Stripe, which sends the receipt by e-mail; we never see your card. Once, without a subscription: see the <link>terms</link>.",
  purchase: {
    title: "Your purchase",
    waiting: "Waiting for your payment",
    waitingText: "This takes a moment. The credits come by themselves.",
    late: "This takes longer than usual",
    lateText:
      "If you have paid, nothing is lost: the credits come by themselves within the hour, and you need not wait here.",
    bank: "Your bank takes its time",
    bankText: "Your credits come when it has paid, in a few days perhaps. You need not wait here.",
    paid: {
      generation:
        "{count, plural, one {# portrait credit is yours} other {# portrait credits are yours}}",
      training: "{count, plural, one {# photo credit is yours} other {# photo credits are yours}}",
    },
    paidText: "You paid {amount}. The receipt comes by e-mail.",
    withdrawn: {
      all: "This payment was given back",
      part: "Part of this payment was given back",
    },
    withdrawnText: "{amount} went back to you, and the credits that it paid for with it.",
    failed: "Nothing was paid",
    failedText: "The payment was not finished, and nothing was charged.",
    again: "Choose again",
    refused: "We are looking into this payment",
    refusedText:
      "What was paid is not what was asked for. It is not lost: whoever runs this site sees it and will sort it out.",
    credits: "To your credits",
    next: { generation: "Create portraits", training: "Add photos" },
  },
} as const;
